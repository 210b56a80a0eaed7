"""What every test shares: the --approve switch and a guard against sockets."""

import socket

import pytest


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
