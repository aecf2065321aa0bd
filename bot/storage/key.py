"""The operator's key: identifiers become keyed hashes, and what must be read again is sealed.

From one secret three keys are derived (HKDF, RFC 5869), so that no hash helps to open a seal. Identifiers go through
HMAC-SHA256 (RFC 2104), texts and addresses through AES-256-GCM (NIST SP 800-38D). Whoever has the database without the
key can tell neither who wrote nor what; whoever loses the key has lost what was stored.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import secrets

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.storage.errors import StorageError

SHORTEST_SECRET = 32
_NONCE_BYTES = 12
_SALT_BYTES = 16


class OperatorKey:
    """Hashes and seals with one secret of at least 32 characters. It shows itself nowhere."""

    def __init__(self, secret: str) -> None:
        if len(secret.strip()) < SHORTEST_SECRET:
            raise StorageError(
                f"The storage key is too short: it needs {SHORTEST_SECRET} characters or more. "
                "Make one with `openssl rand -base64 32` and give it as TRYGG_HASH_KEY or TRYGG_HASH_KEY_FILE."
            )
        self._secret = secret.strip().encode()
        self._hashing = self._derive("identifiers")
        self._sealing = AESGCM(self._derive("texts"))

    def __repr__(self) -> str:
        return "OperatorKey(…)"

    @property
    def fingerprint(self) -> str:
        """Tell one key from another without saying anything about either."""
        return self._derive("fingerprint").hex()

    def identify(self, kind: str, *names: str) -> str:
        """Make a keyed hash of an identifier: 64 hexadecimal digits, the same for the same `kind` and `names`."""
        return self._hash(kind, *names)

    def mark(self, kind: str, name: str) -> str:
        """Mark a row as somebody's so that two rows of one person do not look alike: `salt:hash`.

        Only who has the key and the name can find the rows again, with `is_marked`.
        """
        salt = secrets.token_hex(_SALT_BYTES)
        return f"{salt}:{self._hash(kind, salt, name)}"

    def is_marked(self, kind: str, name: str, mark: str) -> bool:
        """Tell whether a row was marked as this person's."""
        salt, _, hashed = mark.partition(":")
        return hmac.compare_digest(hashed, self._hash(kind, salt, name))

    def seal(self, kind: str, text: str) -> bytes:
        """Encrypt a text; an empty one stays empty. Half a character (a lone surrogate) becomes a question mark."""
        if not text:
            return b""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._sealing.encrypt(nonce, text.encode(errors="replace"), kind.encode())

    def unseal(self, kind: str, sealed: bytes) -> str:
        """Decrypt a text.

        Raises:
            StorageError: it was sealed with another key or as another kind, or has been changed.
        """
        if not sealed:
            return ""
        try:
            return self._sealing.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], kind.encode()).decode()
        except (InvalidTag, ValueError) as error:
            raise StorageError("A stored text does not open with this TRYGG_HASH_KEY, or it is damaged.") from error

    def _hash(self, *parts: str) -> str:
        # JSON keeps ("a", "bc") apart from ("ab", "c").
        return hmac.new(self._hashing, json.dumps(parts).encode(), hashlib.sha256).hexdigest()

    def _derive(self, purpose: str) -> bytes:
        return HKDF(hashes.SHA256(), length=32, salt=None, info=f"trygg {purpose}".encode()).derive(self._secret)


def new_secret() -> str:
    """Draw a secret of 256 bits."""
    return secrets.token_urlsafe(32)
