"""When a desk exchanges: after an act, on a hint, at a wish, now and then, less often offline."""

from desktop.app.pace import AFTER_ACT_S, AFTER_HINT_S, EVERY_S, LAST_RETRY_S, Pace


def pace() -> Pace:
    made = Pace(100.0, chance=lambda: 0.5)
    made.ended_well(100.0)
    return made


def test_it_exchanges_now_and_then() -> None:
    assert pace().due() == 100.0 + EVERY_S


def test_each_act_is_sent_once_it_can_no_longer_be_taken_back() -> None:
    made = pace()
    made.acted(100.0)
    made.acted(108.0)
    assert made.due() == 100.0 + AFTER_ACT_S
    made.ended_well(110.5)
    assert made.due() == 108.0 + AFTER_ACT_S
    made.ended_well(118.5)
    assert made.due() == 118.5 + EVERY_S


def test_a_hint_and_a_wish_bring_it_forward() -> None:
    made = pace()
    made.hinted(103.0)
    assert made.due() == 103.0 + AFTER_HINT_S
    made.wished(103.1)
    assert made.due() == 103.1


def test_offline_each_wait_is_twice_the_one_before_and_acts_do_not_shorten_it() -> None:
    made = pace()
    waits = []
    for _ in range(12):
        made.failed(200.0)
        waits.append(made.due() - 200.0)
    assert waits[:4] == [2.0, 4.0, 8.0, 16.0]
    assert waits[-1] == LAST_RETRY_S
    made.acted(200.0)
    assert made.due() == 200.0 + LAST_RETRY_S
    made.ended_well(500.0)
    assert not made.is_failing


def test_desks_that_lost_the_server_together_do_not_come_back_together() -> None:
    early, late = Pace(0.0, chance=lambda: 0.0), Pace(0.0, chance=lambda: 1.0)
    for made in (early, late):
        made.ended_well(0.0)
    assert late.due() - early.due() >= EVERY_S / 3
