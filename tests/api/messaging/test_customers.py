"""Customers who are found by their number."""

from concurrent.futures import ThreadPoolExecutor

from flask import Flask

from server.core.db import transaction
from server.messaging.customers import find_or_create
from tests.builders import Salon


def test_a_new_number_is_one_customer_however_many_ask_at_once(app: Flask, business: Salon) -> None:
    def ask(_: int) -> int:
        with app.app_context(), transaction(business.id):
            return find_or_create(business_id=business.id, name="Par", phone="+33651000000").id

    with ThreadPoolExecutor(max_workers=8) as pool:
        assert len(set(pool.map(ask, range(16)))) == 1


def test_a_name_alone_identifies_nobody(app: Flask, business: Salon) -> None:
    with transaction(business.id):
        first, second = (find_or_create(business_id=business.id, name="Par") for _ in range(2))
    assert first.id != second.id
