import pytest

from cvlint.errors import message_of


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("no\n  luck"), "no luck"),
        (ValueError(), ""),
        (FileNotFoundError(2, "No such file", "/home/ada example/words.txt"), "[Errno 2] No such file: 'words.txt'"),
        (
            OSError(18, "Invalid link", "/home/ada/a.txt", None, "/home/ada/b.txt"),
            "[Errno 18] Invalid link: 'a.txt' -> 'b.txt'",
        ),
        (
            ImportError("cannot import name 'x' from 'y' (/home/ada/y.py)", path="/home/ada/y.py"),
            "cannot import name 'x' from 'y' (y.py)",
        ),
        (ValueError("bad line in /home/ada/words.txt:3"), "bad line in words.txt:3"),
        (ValueError(r"bad line in C:\Users\Ada\words.txt"), "bad line in words.txt"),
        (ValueError("dates/gap.md, 1/2 and https://a.example/b/c"), "dates/gap.md, 1/2 and https://a.example/b/c"),
    ],
)  # fmt: skip
def test_message_without_folders(error: Exception, said: str) -> None:
    assert message_of(error) == said
