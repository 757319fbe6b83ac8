"""All keywords of a business as one tree of words: finding them takes as long as the text is."""

from collections.abc import Iterator, Sequence

from server.calendars.words import Form, read_keywords, read_text


class _Node:
    """A step in the tree: the words that may follow, and the numbers of the keywords that end here."""

    __slots__ = ("ends", "following")

    def __init__(self) -> None:
        self.following: dict[str, _Node] = {}
        self.ends: list[int] = []


class KeywordTree:
    """Finds keywords as whole words, phrases in their order.

    What it answers never changes, so it may be shared. The branch of a first word grows when a text has that
    word: tens of thousands of keywords are ready in the time that it takes to read them.
    """

    def __init__(self, keywords: Sequence[str]) -> None:
        """Take the keywords; those without any word, which would stand in every text, are never found."""
        self._numbers, self._lines = read_keywords(keywords)
        firsts = [line.partition(" ")[0] or (line.split() or [""])[0] for line in self._lines]
        # Nearly every word begins one line, whose place it is kept with; the few others have a list besides.
        places = dict(zip(reversed(firsts), range(len(firsts) - 1, -1, -1), strict=True))
        places.pop("", None)
        self._branches: dict[str, int | _Node] = {**places}
        self._further: dict[str, list[int]] = {}
        for place in [place for place, word in enumerate(firsts) if places.get(word, place) != place]:
            self._further.setdefault(firsts[place], []).append(place)

    def find(self, text: str) -> Iterator[tuple[int, range]]:
        """Yield the number of each keyword in the text, and which words of the text it was first found in."""
        reading = read_text(text)
        seen: set[_Node] = set()  # what a text says a hundred times counts once, and costs once
        for start, forms in enumerate(reading):
            for form, taken in forms:
                branch = self._branch(form)
                if branch is not None:
                    yield from _walk(branch, reading, range(start, start + taken), seen)

    def _branch(self, word: str) -> _Node | None:
        """Return the branch of the keywords that begin with a word; two threads may both grow it."""
        branch = self._branches.get(word)
        if branch is None or isinstance(branch, _Node):
            return branch
        root = _Node()
        for place in (branch, *self._further.get(word, ())):
            node = root
            for further in self._lines[place].split()[1:]:
                node = node.following.setdefault(further, _Node())
            node.ends.append(self._numbers[place])
        self._branches[word] = root
        return root


def _walk(
    branch: _Node, reading: Sequence[Sequence[Form]], places: range, seen: set[_Node]
) -> Iterator[tuple[int, range]]:
    """Yield what every keyword says that goes on from this branch with the words behind these places."""
    steps = [(branch, places)]
    while steps:
        node, places = steps.pop()
        if node not in seen:
            seen.add(node)
            yield from ((number, places) for number in node.ends)
        if node.following and places.stop < len(reading):
            for form, taken in reading[places.stop]:
                following = node.following.get(form)
                if following is not None:
                    steps.append((following, range(places.start, places.stop + taken)))
