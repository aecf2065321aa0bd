"""Train the embedding model that ships: `make train`, or `python -m training`."""

from __future__ import annotations

import hashlib
import random
import shutil
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from tokenizers import Tokenizer

from bot.settings import HOME, PACK, TERMS
from training.laws import LawSection, read_laws
from training.pack import PackSection, read_pack
from training.pairs import Pairs, law_pairs, pack_pairs, term_pairs
from training.recipe import Recipe
from training.schedule import plan
from training.synonyms import Lexicon, read_lexicon
from training.vocabulary import learn_vocabulary

LAWS = HOME.parent / "shared" / "law" / "norske-lover.tar.xz"
MODEL = HOME / "knowledge" / "models" / "nb-trygg"
WORK = HOME / "var" / "training"
# The pack and the lexicon are small beside the laws: so often they count when the vocabulary is learned.
_PACK_TIMES = 5


def main(
    laws: Annotated[Path, typer.Option(help="The archive of the laws.")] = LAWS,
    out: Annotated[Path, typer.Option(help="Where the model is put.")] = MODEL,
    work: Annotated[
        Path, typer.Option(help="Folder for checkpoints; a run that was stopped is taken up from here.")
    ] = WORK,
    steps: Annotated[int, typer.Option(help="Steps, if other than the recipe's.")] = Recipe().steps,
    without: Annotated[
        list[str] | None, typer.Option(help="A document of the pack to leave out, to measure on it; may be repeated.")
    ] = None,
) -> None:
    """Train the default recipe: on two cores, from the laws, the pack and the lexicon."""
    # Imported here: they bring torch, and `--help` should not wait for it.
    from training.export import export
    from training.run import train

    console = Console(stderr=True)
    recipe = replace(Recipe(), steps=steps)
    left_out = frozenset(without or ())
    work = work / _fingerprint(laws, left_out, recipe)
    console.print("Reading the laws, the pack and the lexicon …")
    sections = list(read_laws(laws))
    pack = read_pack(PACK, left_out)
    lexicon = read_lexicon(TERMS)
    console.print("Learning the vocabulary …")
    tokenizer = _vocabulary(work, sections, pack, lexicon, recipe)
    pairs = gather(sections, pack, lexicon, recipe)
    console.print(*(f"{len(each):8,} {kind}" for kind, each in pairs.items()), sep="\n", highlight=False)
    table = train(tokenizer, plan(pairs, recipe), recipe, work)
    export(tokenizer, table, out)
    shutil.rmtree(work)
    console.print(f"Written: {out}", highlight=False)


def _fingerprint(laws: Path, left_out: Collection[str], recipe: Recipe) -> str:
    """Name a run by all that it is made from: a checkpoint of another one must not be taken up."""
    made_from = hashlib.sha256(repr((recipe, sorted(left_out))).encode())
    for path in (laws, TERMS, *sorted(PACK.rglob("*.md"))):
        made_from.update(path.read_bytes())
    return made_from.hexdigest()[:16]


def gather(sections: Sequence[LawSection], pack: Sequence[PackSection], lexicon: Lexicon, recipe: Recipe) -> Pairs:
    """Make all pairs."""
    rng = random.Random(recipe.seed)  # noqa: S311 - the same pairs every time
    return {**law_pairs(sections, rng), **pack_pairs(pack, lexicon, rng), **term_pairs(lexicon, rng)}


def texts(sections: Sequence[LawSection], pack: Sequence[PackSection], lexicon: Lexicon) -> Iterator[str]:
    """Give the texts that the vocabulary is learned from."""
    yield from (f"{each.heading} {each.prose}" for each in sections if not each.held_out)
    for _ in range(_PACK_TIMES):
        for section in pack:
            yield " ".join(section.path)
            yield from (each.text for each in (*section.passages, *section.questions, *section.unanswered))
        yield from (" ".join((*term.norwegian, *term.english)) for term in lexicon.terms)


def _vocabulary(
    work: Path, sections: Sequence[LawSection], pack: Sequence[PackSection], lexicon: Lexicon, recipe: Recipe
) -> Tokenizer:
    """Learn the vocabulary, or take it over from the run that is taken up."""
    kept = work / "tokenizer.json"
    if kept.is_file():
        return Tokenizer.from_file(str(kept))
    tokenizer = learn_vocabulary(texts(sections, pack, lexicon), recipe.vocabulary)
    work.mkdir(parents=True, exist_ok=True)
    part = kept.with_suffix(".part")
    tokenizer.save(str(part))
    part.rename(kept)
    return tokenizer


if __name__ == "__main__":
    typer.run(main)
