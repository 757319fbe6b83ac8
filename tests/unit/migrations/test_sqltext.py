"""How SQL is cut into tokens and statements, whatever stands in it."""

import pytest

from server.migrations.sqltext import body_of, canonical, split, split_top, tokens


@pytest.mark.parametrize(
    ("text", "statements"),
    [
        pytest.param("SELECT 1; SELECT 2;", ["SELECT 1", " SELECT 2"], id="at each semicolon"),
        pytest.param("SELECT 1", ["SELECT 1"], id="the last one needs none"),
        pytest.param("", [], id="nothing is no statement"),
        pytest.param("-- only words;\n/* ; */ ;;", [], id="comments and stray semicolons are none"),
        pytest.param("-- why\nSELECT 1;", ["-- why\nSELECT 1"], id="the comment before it stays with it"),
        pytest.param("SELECT ';--';", ["SELECT ';--'"], id="a string may hold a semicolon and dashes"),
        pytest.param("SELECT 'it''s;';", ["SELECT 'it''s;'"], id="a doubled quote does not end a string"),
        pytest.param(r"SELECT E'\';';", [r"SELECT E'\';'"], id="a backslash quotes in an E string"),
        pytest.param(r"SELECT '\'; SELECT 2;", [r"SELECT '\'", " SELECT 2"], id="but not in a plain one"),
        pytest.param('SELECT ";" FROM t;', ['SELECT ";" FROM t'], id="a name may hold a semicolon"),
        pytest.param("DO $$ a; b; $$;", ["DO $$ a; b; $$"], id="a body is not cut"),
        pytest.param("DO $x$ $$;$$; $x$;", ["DO $x$ $$;$$; $x$"], id="nor a body within a body"),
        pytest.param(
            "SELECT a$b$ FROM t; SELECT c$b$;", ["SELECT a$b$ FROM t", " SELECT c$b$"], id="a$b$ is a name"
        ),
        pytest.param(
            "SELECT 1 -- it's;\n;", ["SELECT 1 -- it's;\n"], id="a quote in a comment opens nothing"
        ),
        pytest.param("/* a /* b; */ c; */ SELECT 1;", ["/* a /* b; */ c; */ SELECT 1"], id="comments nest"),
        pytest.param("SELECT 1;\r\nSELECT 2;\r\n", ["SELECT 1", "\r\nSELECT 2"], id="CRLF"),
    ],
)
def test_a_text_is_split_into_statements(text: str, statements: list[str]) -> None:
    assert split(text) == statements


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("SELECT 'open", id="an open string"),
        pytest.param("DO $$ open", id="an open body"),
        pytest.param("/* open /* */", id="an open comment"),
        pytest.param('SELECT "open', id="an open name"),
        pytest.param("SELECT $1, 'לוח' || é FROM été\x00;", id="parameters and other letters"),
    ],
)
def test_tokens_lose_no_character(text: str) -> None:
    assert "".join(token.text for token in tokens(text)) == text


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        pytest.param("SELECT 1", "SELECT\r\n  1 -- one\r\n", True, id="spaces, comments, line ends"),
        pytest.param("SELECT a::text", "SELECT a :: text", True, id="spaces around a sign"),
        pytest.param("DO $$ a; -- why\n$$", "DO $x$ a ; $x$", True, id="comments and quotes of a body"),
        pytest.param("SELECT 'a  b'", "SELECT 'a b'", False, id="spaces in a string count"),
        pytest.param(
            "SELECT '--a'", "SELECT '--b'", False, id="what looks like a comment in a string counts"
        ),
        pytest.param('SELECT "A"', 'SELECT "a"', False, id="capitals in a name count"),
        pytest.param("SELECT a b", "SELECT ab", False, id="a space between words counts"),
        pytest.param("SELECT a - -1", "SELECT a --1", False, id="two dashes are a comment"),
    ],
)
def test_canonical_is_equal_for_what_postgresql_sees_as_equal(one: str, other: str, *, same: bool) -> None:
    assert (canonical(one) == canonical(other)) is same


@pytest.mark.parametrize(
    ("sql", "body"),
    [
        pytest.param("CREATE FUNCTION f() AS $$ x $$;", " x ", id="as it stands, spaces kept"),
        pytest.param("DO $do$ a $$ b $$ $do$", " a $$ b $$ ", id="the outer quotes"),
        pytest.param("SELECT '$$no$$'", None, id="not what a string holds"),
    ],
)
def test_the_body_is_what_stands_between_dollar_quotes(sql: str, body: str | None) -> None:
    assert body_of(sql) == body


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        pytest.param("a, b", ["a", " b"], id="at each comma"),
        pytest.param("a numeric(5, 2), b", ["a numeric(5, 2)", " b"], id="not in brackets"),
        pytest.param(
            "a DEFAULT ',', b int[1,2]", ["a DEFAULT ','", " b int[1,2]"], id="not in strings and arrays"
        ),
        pytest.param('"a,b" /* , */, c', ['"a,b" /* , */', " c"], id="not in names and comments"),
    ],
)
def test_a_list_is_split_at_its_own_commas(text: str, parts: list[str]) -> None:
    assert split_top(text) == parts
