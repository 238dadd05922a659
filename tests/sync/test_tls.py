"""A desk speaks to nobody but its own server: good, expired, misnamed, unknown, without TLS."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives import serialization

from desktop.sync.postgres import open_postgres
from desktop.sync.troubles import CertificateRefused
from desktop.wording.findings import say
from tests.sync.certificates import DAY, Authority
from tests.sync.clusters import Cluster, programs
from tests.sync.pens import now
from tests.sync.shared_offices import found_office, password_of

HOST = "127.0.0.1"


def has_tls(folder: Path) -> bool:
    """Return whether PostgreSQL's programs in a folder were built with TLS."""
    if not (folder / "pg_config").exists():
        return True
    said = subprocess.run(
        [folder / "pg_config", "--configure"], capture_output=True, text=True, check=False
    )
    return any(word in said.stdout for word in ("openssl", "with-ssl"))


@pytest.fixture(scope="module")
def authority() -> Authority:
    return Authority.new("办公室测试签发机构")


@pytest.fixture(scope="module")
def secured(
    authority: Authority, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Cluster, Path]]:
    """A PostgreSQL with a good certificate for this machine's address."""
    if not has_tls(programs()):
        missing = "no PostgreSQL with TLS on this machine; build_spec/setup.sh installs one"
        if os.environ.get("CI") == "true":
            pytest.fail(missing)
        pytest.skip(missing)
    made = Cluster(fsync="off")
    found_office(made.make_database("office"))
    put(made, authority.issue(tmp_path_factory.mktemp("good"), HOST))
    yield made, authority.write(tmp_path_factory.mktemp("ca") / "ca.pem")
    made.close()


def put(cluster: Cluster, issued: tuple[Path, Path]) -> None:
    """Let the server show a certificate from its next start on."""
    for file, name in zip(issued, ("server.crt", "server.key"), strict=True):
        kept = cluster.data / name
        shutil.copyfile(file, kept)
        kept.chmod(0o600)
        if cluster.user is not None:
            shutil.chown(kept, cluster.user)
    cluster.options["ssl"] = "on"
    cluster.stop()
    cluster.start()


def address(cluster: Cluster, root: Path, host: str = HOST) -> str:
    named = cluster.address("office", host=host)
    return f"{named}?sslmode=verify-full&sslrootcert={root}&connect_timeout=8"


def opened(cluster: Cluster, root: Path, host: str = HOST) -> str:
    shared = open_postgres(address(cluster, root, host), "zhang", password_of("zhang"))
    try:
        row = shared.connection.execute(
            "SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()"
        ).fetchone()
        assert row is not None
        return str(row[0])
    finally:
        shared.close()


def refused(cluster: Cluster, root: Path, host: str = HOST) -> str:
    with pytest.raises(CertificateRefused) as trouble:
        opened(cluster, root, host)
    said = say(trouble.value.finding())
    assert said.reason.startswith("没有连接：不能确认对方是本办公室的服务器")
    assert "不要改用不加密的连接" in said.remedy
    return said.reason


def test_a_good_certificate_lets_the_desk_in(
    secured: tuple[Cluster, Path], authority: Authority, tmp_path: Path
) -> None:
    cluster, root = secured
    put(cluster, authority.issue(tmp_path, HOST))
    assert opened(cluster, root).startswith("TLSv1.")


def test_an_expired_certificate_is_refused(
    secured: tuple[Cluster, Path], authority: Authority, tmp_path: Path
) -> None:
    cluster, root = secured
    put(cluster, authority.issue(tmp_path, HOST, ends=now() - DAY))
    assert "verify failed" in refused(cluster, root)


def test_a_certificate_of_another_name_is_refused(
    secured: tuple[Cluster, Path], authority: Authority, tmp_path: Path
) -> None:
    cluster, root = secured
    put(cluster, authority.issue(tmp_path, "db.example"))
    assert "does not match" in refused(cluster, root)


def test_a_certificate_of_an_unknown_authority_is_refused(
    secured: tuple[Cluster, Path], tmp_path: Path
) -> None:
    cluster, root = secured
    put(cluster, Authority.new("冒充的签发机构").issue(tmp_path, HOST))
    assert "verify failed" in refused(cluster, root)


def test_a_server_that_signs_for_itself_is_refused(
    secured: tuple[Cluster, Path], tmp_path: Path
) -> None:
    cluster, root = secured
    lone = Authority.new(HOST)
    certificate, key = lone.issue(tmp_path, HOST)
    certificate.write_bytes(lone.write(tmp_path / "own.pem").read_bytes())
    key.write_bytes(
        lone.key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )
    put(cluster, (certificate, key))
    assert "verify failed" in refused(cluster, root)


def test_a_server_without_tls_is_refused(secured: tuple[Cluster, Path]) -> None:
    cluster, root = secured
    cluster.options["ssl"] = "off"
    cluster.stop()
    cluster.start()
    assert "SSL" in refused(cluster, root)


def test_a_root_that_is_missing_is_refused(
    secured: tuple[Cluster, Path], authority: Authority, tmp_path: Path
) -> None:
    cluster, _ = secured
    put(cluster, authority.issue(tmp_path, HOST))
    assert "root certificate" in refused(cluster, tmp_path / "nothing.pem")
