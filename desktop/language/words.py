"""The words of a wording module: found in its source, and others put in their place."""

import ast
import re
from collections.abc import Callable, Iterator
from string import Formatter

from desktop.language.counted import Counted, has_number

Translate = Callable[[str], str]
IsKept = Callable[[str], bool]

_BLOCKS = ((0x3001, 0x303F), (0x4E00, 0x9FFF), (0xFF00, 0xFFEF))
"""Chinese signs, Chinese letters and signs of full width, as Unicode numbers them."""
_CHINESE = re.compile(f"[{''.join(f'{chr(a)}-{chr(z)}' for a, z in _BLOCKS)}]")
_COUNTED = "_counted_words"
_NAME = re.compile(r"[A-Za-z_][\w.]*")


def is_said(text: str) -> bool:
    """Return whether a text is Chinese or only Chinese signs, and so has to be translated."""
    return bool(_CHINESE.search(text))


def placeholders(template: str) -> list[str] | None:
    """Return the names of what is filled in, in order; None where the braces are no template."""
    try:
        return sorted(name for _, name, _, _ in Formatter().parse(template) if name is not None)
    except ValueError:
        return None


def words_of(source: str, is_kept: IsKept) -> list[str]:
    """Return the words of a module in their order, each once, but for those of names kept."""
    found: dict[str, None] = {}

    def note(word: str) -> str:
        found.setdefault(word)
        return word

    translated(source, is_kept, note)
    return list(found)


def translated(source: str, is_kept: IsKept, translate: Translate) -> ast.Module:
    """Return the module's tree with its words translated, but for those of names kept."""
    tree = ast.parse(source)
    first = 1 if ast.get_docstring(tree, clean=False) is not None else 0
    for place, node in enumerate(tree.body):
        if not any(is_kept(name) for name in _names(node)):
            tree.body[place] = _said(node, translate)
    taken = ast.alias(Counted.__name__, _COUNTED)
    tree.body.insert(first, ast.ImportFrom(Counted.__module__, [taken], 0))
    return ast.fix_missing_locations(tree)


def _names(node: ast.stmt) -> set[str]:
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Assign(targets=targets):
            return {n.id for t in targets for n in ast.walk(t) if isinstance(n, ast.Name)}
        case ast.AnnAssign(target=ast.Name(id=name)):
            return {name}
        case _:
            return set()


def _said(node: ast.stmt, translate: Translate) -> ast.stmt:
    said = _Words(translate).visit(node)
    assert isinstance(said, ast.stmt)
    return said


class _Words(ast.NodeTransformer):
    """Translates the constants and formatted strings below a node."""

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def visit_Expr(self, node: ast.Expr) -> ast.Expr:
        """Leave docstrings as they are."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)
        return node

    def visit_Dict(self, node: ast.Dict) -> ast.Dict:
        """Leave keys as they are: they are looked up, not read."""
        node.values = [self.visit(value) for value in node.values]
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.expr:
        """Translate a text."""
        if isinstance(node.value, str) and is_said(node.value):
            text = self._translate(node.value)
            said = ast.Constant(text)
            made = (
                ast.Call(ast.Name(_COUNTED, ast.Load()), [said], []) if has_number(text) else said
            )
            return ast.copy_location(made, node)
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.JoinedStr:
        """Translate a formatted string as one sentence; what is filled in may change places."""
        fields = dict(_fields(node))
        template = "".join(_template(node))
        for field in fields.values():
            field.value = self.visit(field.value)
        if not any(is_said(p.value) for p in node.values if _is_text(p)):  # type: ignore[attr-defined]
            return node
        parts: list[ast.expr] = []
        for text, name, _, _ in Formatter().parse(self._translate(template)):
            parts += [ast.Constant(text)] if text else []
            parts += [fields[name]] if name is not None else []
        return ast.copy_location(ast.JoinedStr(parts), node)


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _fields(node: ast.JoinedStr) -> Iterator[tuple[str, ast.FormattedValue]]:
    """Yield what is filled in with its name in the template: itself where it is a name."""
    seen: set[str] = set()
    for place, part in enumerate(p for p in node.values if isinstance(p, ast.FormattedValue)):
        said = ast.unparse(part.value)
        name = said if _NAME.fullmatch(said) and said not in seen else f"part{place + 1}"
        seen.add(name)
        yield name, part


def _template(node: ast.JoinedStr) -> Iterator[str]:
    names = (name for name, _ in _fields(node))
    for part in node.values:
        if isinstance(part, ast.Constant):
            yield str(part.value).replace("{", "{{").replace("}", "}}")
        else:
            yield f"{{{next(names)}}}"
