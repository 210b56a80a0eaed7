"""What every test shares: --approve, a guard against sockets, and calm property tests."""

import os
import socket

import pytest
from hypothesis import HealthCheck, settings

# no verdict by the clock of a busy machine; where a landing hangs on it, the same cases each time
settings.register_profile(
    "house",
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
    derandomize=bool(os.environ.get("CI")),
)
settings.load_profile("house")


def pytest_addoption(parser):
    parser.addoption("--approve", action="store_true", help="rewrite the golden files")


@pytest.fixture(autouse=True)
def no_network(monkeypatch):
    """Hard rule 8: nothing may open an internet or netlink socket, in any test."""
    real = socket.socket

    class Guarded(real):
        def __init__(self, family=-1, *args, **kwargs):
            if family in {-1, socket.AF_INET, socket.AF_INET6, getattr(socket, "AF_NETLINK", -9)}:
                pytest.fail(f"a network socket was opened ({family})")
            super().__init__(family, *args, **kwargs)

    monkeypatch.setattr(socket, "socket", Guarded)
