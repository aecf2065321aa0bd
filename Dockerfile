# Two stages: the first installs, the second holds what runs. docs/operations.md tells how to run it.
# The Python is the one that the tests run with.
FROM python:3.11-slim-bookworm AS install
WORKDIR /source
COPY pyproject.toml README.md LICENSE requirements.lock ./
COPY scripts/install.sh scripts/
COPY bot bot
COPY cli cli
COPY indexer indexer
COPY knowledge knowledge
COPY manifest manifest
RUN scripts/install.sh /opt/trygg && /opt/trygg/bin/pip uninstall --yes pip setuptools

FROM python:3.11-slim-bookworm
COPY --from=install /opt/trygg /opt/trygg
# The only folders that are written to; all else may be mounted read-only.
RUN useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin trygg \
    && install --directory --owner trygg --group trygg \
        /var/lib/trygg/index /var/lib/trygg/state /var/lib/trygg/control
ENV PATH=/opt/trygg/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    TRYGG_INDEX=/var/lib/trygg/index \
    TRYGG_STORAGE=/var/lib/trygg/state/trygg.sqlite \
    TRYGG_CLOSING=/var/lib/trygg/control/closed.json
USER 10001:10001
WORKDIR /var/lib/trygg
EXPOSE 3978
HEALTHCHECK --interval=10s --timeout=6s --start-period=20s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:3978/healthz', timeout=5)"]
ENTRYPOINT ["trygg"]
CMD ["serve"]
