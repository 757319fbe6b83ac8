"""What PostgreSQL's catalogue says about `public`, and whether a wished fact holds there."""

from collections.abc import Collection, Container
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from server.migrations import sqltext
from server.migrations.facts import (
    GENERATED,
    NOT_VALID,
    SEQUENCE,
    Absent,
    Change,
    Column,
    Constraint,
    Function,
    Index,
    Key,
    Present,
    Validated,
    Walls,
    Want,
)
from server.migrations.renderings import columns_of, form_of, loosely

if TYPE_CHECKING:
    from psycopg2.extensions import cursor as Cursor

_SNAPSHOT = """
WITH ours AS (
    SELECT c.oid, c.relname, c.relrowsecurity AND c.relforcerowsecurity AS walled, r.rolname AS owner,
           greatest(c.reltuples, 0)::bigint AS row_count, pg_relation_size(c.oid) AS bytes
    FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p')
      AND (%(only)s::text[] IS NULL OR c.relname = ANY (%(only)s)))
SELECT jsonb_build_object(
    'tables', (SELECT jsonb_object_agg(relname, jsonb_build_object(
        'walled', walled, 'owner', owner, 'rows', row_count, 'bytes', bytes,
        'rights', ARRAY(SELECT r FROM unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) r
                        WHERE has_table_privilege(to_regrole('frontdesk_app')::oid, oid, r)),
        'router_rights', ARRAY(SELECT r FROM unnest('{SELECT,INSERT,UPDATE,DELETE}'::text[]) r
                               WHERE has_table_privilege(to_regrole('frontdesk_router')::oid, oid, r)),
        'may_number', (SELECT coalesce(bool_and(has_sequence_privilege(
                           to_regrole('frontdesk_app')::oid, s.oid, 'USAGE')), true)
                       FROM pg_depend d JOIN pg_class s ON s.oid = d.objid AND s.relkind = 'S'
                       WHERE d.refobjid = ours.oid AND d.deptype IN ('a', 'i'))))
        FROM ours),
    'columns', (SELECT jsonb_agg(jsonb_build_array(o.relname, a.attname, format_type(a.atttypid, a.atttypmod),
            a.attnotnull, pg_get_expr(d.adbin, d.adrelid), a.attidentity <> '', a.attgenerated <> '',
            t.typtype = 'e'))
        FROM pg_attribute a JOIN ours o ON o.oid = a.attrelid JOIN pg_type t ON t.oid = a.atttypid
        LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped),
    'indexes', (SELECT jsonb_agg(jsonb_build_array(c.relname, o.relname, i.indisvalid AND i.indisready,
            pg_get_indexdef(i.indexrelid)))
        FROM pg_index i JOIN ours o ON o.oid = i.indrelid JOIN pg_class c ON c.oid = i.indexrelid),
    'constraints', (SELECT jsonb_agg(jsonb_build_array(o.relname, k.conname, k.contype, k.convalidated,
            pg_get_constraintdef(k.oid)))
        FROM pg_constraint k JOIN ours o ON o.oid = k.conrelid WHERE k.contype IN ('p', 'u', 'f', 'c', 'x')),
    'triggers', (SELECT jsonb_agg(jsonb_build_array(o.relname, t.tgname))
        FROM pg_trigger t JOIN ours o ON o.oid = t.tgrelid WHERE NOT t.tgisinternal AND t.tgenabled <> 'D'),
    'policies', (SELECT jsonb_agg(jsonb_build_array(o.relname, p.polname, pg_get_expr(p.polqual, p.polrelid),
            pg_get_expr(p.polwithcheck, p.polrelid),
            (SELECT coalesce(string_agg(r.rolname, ',' ORDER BY r.rolname), 'public')
             FROM pg_roles r WHERE r.oid = ANY (p.polroles))))
        FROM pg_policy p JOIN ours o ON o.oid = p.polrelid),
    'functions', (SELECT jsonb_agg(jsonb_build_array(p.proname, p.prosrc,
            p.prosecdef AND p.proowner = to_regrole('frontdesk_router')
            AND has_function_privilege(to_regrole('frontdesk_app')::oid, p.oid, 'EXECUTE')))
        FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace
          AND (%(only)s::text[] IS NULL OR p.proname = ANY (%(only)s))
          AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')))
"""


_LETS_IN = {"frontdesk_app", "public"}
OF_ANOTHER_KIND = "is of another kind"
_KINDS = {"FOREIGN": "f", "UNIQUE": "u", "PRIMARY": "p", "CHECK": "c", "EXCLUDE": "x"}


@dataclass(frozen=True, slots=True)
class TableFacts:
    """A table as it is: walls, owner, what the app may do with it, and how big it is."""

    is_walled: bool
    owner: str
    rights: frozenset[str]
    router_rights: frozenset[str]
    may_number: bool
    rows: int
    bytes: int


@dataclass(frozen=True, slots=True)
class ColumnFacts:
    """A column as it is."""

    type: str
    is_not_null: bool
    default: str | None
    is_enum: bool


@dataclass(frozen=True, slots=True)
class Catalogue:
    """All of `public` at one moment."""

    tables: dict[str, TableFacts]
    columns: dict[tuple[str, str], ColumnFacts]
    indexes: dict[str, tuple[str, bool, str]]
    constraints: dict[tuple[str, str], tuple[str, bool, str]]
    triggers: frozenset[tuple[str, str]]
    policies: dict[tuple[str, str], tuple[str | None, str | None, str]]
    functions: dict[str, list[tuple[str, bool]]]
    single_login: bool

    def difference(self, key: Key, want: Want) -> str | None:
        """Say in what the catalogue differs from a wish; None when it holds."""
        match want:
            case Absent() | Present():
                wished = isinstance(want, Present)
                return None if self._has(key) == wished else "is missing" if wished else "is still there"
            case Column() | Change():
                return self._column_difference(key, want)
            case Index():
                return self._index_difference(key[1], want)
            case Constraint() | Validated():
                return self._constraint_difference(key, want)
            case Function():
                return self._function_difference(key[1], want)
            case Walls():
                return self._walls_difference(key[1], want)

    def _has(self, key: Key) -> bool:
        kind, name = key[0], key[1]
        if kind == "router":
            return self._is_router(name)
        if kind == "readable":
            return self.single_login or (name in self.tables and "SELECT" in self.tables[name].rights)
        by_name: dict[str, Container[Any]] = {
            "table": self.tables,
            "index": self.indexes,
            "function": self.functions,
        }
        by_table: dict[str, Container[Any]] = {
            "column": self.columns,
            "constraint": self.constraints,
            "trigger": self.triggers,
        }
        return name in by_name[kind] if kind in by_name else key[1:] in by_table[kind]

    def _is_router(self, name: str) -> bool:
        if self.single_login:
            return unwalled(name) in self.functions
        return any(is_routed for _, is_routed in self.functions.get(name, []))

    def _column_difference(self, key: Key, want: Column | Change) -> str | None:
        found = self.columns.get((key[1], key[2]))
        if found is None:
            return "is missing"
        wishes = [(want.name, want.value)] if isinstance(want, Change) else _wishes(want)
        said = [_property_difference(found, name, value) for name, value in wishes]
        return "; ".join(filter(None, said)) or None

    def _index_difference(self, name: str, want: Index) -> str | None:
        if name not in self.indexes:
            return "is missing"
        table, is_valid, definition = self.indexes[name]
        if not is_valid:
            return "is invalid"
        columns = columns_of(definition.partition(" USING ")[2])
        found = Index(table, columns, definition, form_of(definition))
        return None if found == want else f"is something else ({definition})"

    def _constraint_difference(self, key: Key, want: Constraint | Validated) -> str | None:
        found = self.constraints.get((key[1], key[2]))
        if found is None:
            return "is missing"
        kind, is_validated, definition = found
        if isinstance(want, Constraint):
            if kind != _KINDS.get(want.definition.split(None, 1)[0].upper()):
                return f"{OF_ANOTHER_KIND} ({definition})"
            if kind in {"f", "u", "p"} and not _is_same(want.definition, definition):
                return f"is something else ({definition})"
        must_be_validated = isinstance(want, Validated) or want.validated
        return NOT_VALID if must_be_validated and not is_validated else None

    def _function_difference(self, name: str, want: Function) -> str | None:
        bodies = [
            sqltext.canonical(body)
            for known in (name, unwalled(name))
            for body, _ in self.functions.get(known, [])
        ]
        if not bodies:
            return "is missing"
        return None if want.body in bodies else "has another body"

    def _walls_difference(self, table: str, want: Walls) -> str | None:
        if table not in self.tables or not self.tables[table].is_walled:
            return "has no row-level security"
        policies = frozenset({"tenant"}) if self.single_login else want.policies
        missing = [policy for policy in sorted(policies) if (table, policy) not in self.policies]
        if missing:
            return f"lacks the policy {', '.join(missing)}"
        strange = [
            name
            for (walled, name), (_, _, roles) in self.policies.items()
            if walled == table and name not in policies and _LETS_IN & set(roles.split(","))
        ]
        if strange:
            return f"has the policy {', '.join(sorted(strange))}, which lets more in"
        if "tenant" in policies and not self._lets_in_own_rows_only(table, want.tenant):
            return "has another policy for tenants"
        return None if self.single_login else self._rights_difference(table, want)

    def _rights_difference(self, table: str, want: Walls) -> str | None:
        facts = self.tables[table]
        routed = {name[len("router_") :].upper() for name in want.policies if name.startswith("router_")}
        lacking = [f"{right} of frontdesk_app" for right in sorted(want.rights - facts.rights)]
        lacking += [f"{right} of frontdesk_router" for right in sorted(routed - facts.router_rights)]
        if want.rights and not facts.may_number:
            lacking.append("the use of its sequence of frontdesk_app")
        return f"lacks the right to {', '.join(lacking)}" if lacking else None

    def _lets_in_own_rows_only(self, table: str, tenant: str | None) -> bool:
        using, checks, roles = self.policies[table, "tenant"]
        if roles != ("public" if self.single_login else "frontdesk_app"):
            return False
        if tenant is not None and "SELECT" in tenant.upper():
            return "app.business_id" in (using or "")  # PostgreSQL renders a subquery in its own words
        if self.single_login:
            wished = f"{tenant or 'false'} OR current_setting('app.system', true) = 'on'"
            return loosely(using or "") == loosely(wished) and checks is None
        return loosely(using or "") == loosely(checks or "") == loosely(tenant or "")


def read_catalogue(cursor: "Cursor", *, single_login: bool, only: Collection[str] | None = None) -> Catalogue:
    """Take a snapshot, of all tables and functions or `only` those with these names; one statement."""
    names = None if only is None else [*only, *map(unwalled, only)]
    cursor.execute(_SNAPSHOT, {"only": names})
    (found,) = cursor.fetchone() or ({},)
    rows: dict[str, Any] = {name: value or [] for name, value in found.items()}
    functions: dict[str, list[tuple[str, bool]]] = {}
    for name, body, is_definer in rows["functions"]:
        functions.setdefault(name, []).append((body, is_definer))
    return Catalogue(
        tables={name: _table(row) for name, row in dict(rows["tables"]).items()},
        columns={(row[0], row[1]): _column(row[2:]) for row in rows["columns"]},
        indexes={name: (table, valid, definition) for name, table, valid, definition in rows["indexes"]},
        constraints={(row[0], row[1]): (row[2], row[3], row[4]) for row in rows["constraints"]},
        triggers=frozenset((table, name) for table, name in rows["triggers"]),
        policies={(row[0], row[1]): (row[2], row[3], row[4]) for row in rows["policies"]},
        functions=functions,
        single_login=single_login,
    )


def unwalled(name: str) -> str:
    """Name the function that a router function stands before where there is a single log-in (001)."""
    return name[:54] + "_unwalled"


def _table(row: dict[str, Any]) -> TableFacts:
    return TableFacts(
        is_walled=row["walled"],
        owner=row["owner"],
        rights=frozenset(row["rights"]),
        router_rights=frozenset(row["router_rights"]),
        may_number=row["may_number"],
        rows=row["rows"],
        bytes=row["bytes"],
    )


def _column(row: list[Any]) -> ColumnFacts:
    kind, not_null, default, is_identity, is_generated, is_enum = row
    if is_identity or (default or "").startswith("nextval("):
        default = SEQUENCE
    elif is_generated:
        default = GENERATED
    return ColumnFacts(kind, not_null, default, is_enum)


def _wishes(want: Column) -> list[tuple[str, str | bool | None]]:
    return [("type", want.type), ("not_null", want.not_null), ("default", want.default)]


def _property_difference(found: ColumnFacts, name: str, value: str | bool | None) -> str | None:
    match name:
        case "type":
            return None if found.type == value else f"is {found.type}, not {value}"
        case "not_null":
            words = ("may not be NULL, but should", "may be NULL, but should not")
            return None if found.is_not_null == value else words[bool(value)]
    if loosely(found.default or "") == loosely(str(value or "")):
        return None
    return f"has the default {found.default or 'NULL'}, not {value or 'NULL'}"


def _is_same(wish: str, found: str) -> bool:
    """Compare two definitions of a key; one made USING INDEX says its columns nowhere."""
    wished = loosely(wish)
    return "usingindex" in wished or wished == loosely(found).replace("notvalid", "")
