"""How long a crashed process waits before it is started again."""

import pytest

from server.launcher.supervisor import restart_delay


@pytest.mark.parametrize(
    ("crashes", "seconds"),
    [
        pytest.param(0, 0.0, id="none yet"),
        pytest.param(1, 0.2, id="the first is mended at once"),
        pytest.param(3, 1.8, id="a crash loop slows down"),
        pytest.param(50, 30.0, id="and stays at half a minute"),
    ],
)
def test_a_crash_loop_is_slowed_down(crashes: int, seconds: float) -> None:
    assert restart_delay(crashes) == pytest.approx(seconds)
