"""The compiled rules of the businesses that were asked about last, kept in this process."""

from collections import OrderedDict
from threading import Lock

from server.scheduling.calendar_rules import BusinessRules


class RulesCache:
    """Holds the rules of a bounded number of businesses; the one that was not asked about for longest goes.

    What it holds may be out of date: whoever takes it out compares the stamp with the database's.
    """

    def __init__(self, *, most: int) -> None:
        """Hold the rules of at most `most` businesses."""
        self._most = most
        self._lock = Lock()
        self._kept: OrderedDict[int, BusinessRules] = OrderedDict()

    def find(self, business_id: int) -> BusinessRules | None:
        """Return what is held of a business, or None."""
        with self._lock:
            found = self._kept.get(business_id)
            if found is not None:
                self._kept.move_to_end(business_id)
            return found

    def keep(self, business_id: int, rules: BusinessRules) -> None:
        """Hold these rules instead of what was held of the business."""
        with self._lock:
            self._kept[business_id] = rules
            self._kept.move_to_end(business_id)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
