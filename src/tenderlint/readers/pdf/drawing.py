"""What is drawn on a page beside text: ruling lines for table grids, pictures, outlines."""

from __future__ import annotations

from collections.abc import Iterator
from ctypes import byref, c_float, c_int
from typing import Any, Final, TypeAlias

from tenderlint.readers.pdf import pdfium
from tenderlint.readers.pdf.page import Box, Drawing, Rule, Sign
from tenderlint.readers.pdf.signs import may_be_sign, shape_of
from tenderlint.readers.pdf.turning import Turning

Affine: TypeAlias = tuple[float, float, float, float, float, float]

THIN: Final = 3.0
"""Points: a filled box thinner than this is a ruling line; Word draws table borders so."""
SHORT: Final = 4.0
DEEPEST_FORM: Final = 5
MOST_INSIDE: Final = 50_000
"""Objects in forms, which may call each other: ten calls on each of ten levels never end."""
MOST_SIGNS: Final = 300
MOST_SEGMENTS: Final = 2_000


def drawing_of(document: int, page: int, turning: Turning, most_objects: int) -> Drawing:
    """The page's ruling lines and pictures; stops, and says so, after ``most_objects``."""
    rules: list[Rule] = []
    signs: list[Sign] = []
    pictures = 0.0
    paths = 0
    seen = 0
    for kind, thing, place in _objects(page):
        seen += 1
        if seen > most_objects:
            break
        if kind == pdfium.PATH:
            paths += 1
            rules.extend(_rules(thing, place, turning))
        elif kind == pdfium.IMAGE:
            box = _box(thing, place)
            if box is None:
                continue
            shown = turning.box(box)
            pictures += _share(shown, turning)
            if place is None and len(signs) < MOST_SIGNS and may_be_sign(shown):
                shape = shape_of(document, page, thing)
                if shape:
                    signs.append(Sign(shown, shape))
    return Drawing(tuple(rules), min(pictures, 1.0), paths, seen <= most_objects, tuple(signs))


def _objects(page: int) -> Iterator[tuple[int, int, Affine | None]]:
    budget = [MOST_INSIDE]
    for index in range(pdfium.page_object_count(page)):
        thing = pdfium.page_object(page, index)
        kind = pdfium.object_type(thing)
        if kind == pdfium.FORM:
            yield from _inside(thing, None, 1, budget)
        elif kind in (pdfium.PATH, pdfium.IMAGE):
            yield kind, thing, None


def _inside(
    form: int, outer: Affine | None, depth: int, budget: list[int]
) -> Iterator[tuple[int, int, Affine | None]]:
    matrix = pdfium.Matrix()
    if depth > DEEPEST_FORM or not pdfium.object_matrix(form, byref(matrix)):
        return
    place = _within((matrix.a, matrix.b, matrix.c, matrix.d, matrix.e, matrix.f), outer)
    for index in range(pdfium.form_object_count(form)):
        budget[0] -= 1
        if budget[0] < 0:
            return
        thing = pdfium.form_object(form, index)
        kind = pdfium.object_type(thing)
        if kind == pdfium.FORM:
            yield from _inside(thing, place, depth + 1, budget)
        elif kind in (pdfium.PATH, pdfium.IMAGE):
            yield kind, thing, place


def _within(inner: Affine, outer: Affine | None) -> Affine:
    if outer is None:
        return inner
    a, b, c, d, e, f = inner
    oa, ob, oc, od, oe, of = outer
    return (
        a * oa + b * oc,
        a * ob + b * od,
        c * oa + d * oc,
        c * ob + d * od,
        e * oa + f * oc + oe,
        e * ob + f * od + of,
    )


def _box(thing: int, place: Affine | None) -> Box | None:
    box = pdfium.rectangle_of(thing)
    if box is None or place is None:
        return box
    ax, ay = _moved(box[0], box[1], place)
    bx, by = _moved(box[2], box[3], place)
    return min(ax, bx), min(ay, by), max(ax, bx), max(ay, by)


def _moved(x: float, y: float, place: Affine | None) -> tuple[float, float]:
    if place is None:
        return x, y
    a, b, c, d, e, f = place
    return a * x + c * y + e, b * x + d * y + f


def _rules(path: int, place: Affine | None, turning: Turning) -> Iterator[Rule]:
    box = _box(path, place)
    if box is None:
        return
    left, bottom, right, top = turning.box(box)
    width, height = right - left, top - bottom
    if height <= THIN:
        if width > SHORT:
            yield Rule(True, (bottom + top) / 2, left, right)
        return
    if width <= THIN:
        if height > SHORT:
            yield Rule(False, (left + right) / 2, bottom, top)
        return
    if _stroked(path):
        yield from _edges(path, place, turning)


def _stroked(path: int) -> bool:
    fill, stroke = c_int(), c_int()
    return bool(pdfium.path_draw_mode(path, byref(fill), byref(stroke))) and bool(stroke.value)


def _edges(path: int, place: Affine | None, turning: Turning) -> Iterator[Rule]:
    """The straight edges, along the page's axes, of a stroked path."""
    x, y = c_float(), c_float()
    first: tuple[float, float] | None = None
    last: tuple[float, float] | None = None
    for index in range(min(pdfium.path_segment_count(path), MOST_SEGMENTS)):
        segment = pdfium.path_segment(path, index)
        if not segment or not pdfium.segment_point(segment, byref(x), byref(y)):
            continue
        point = turning.point(*_moved(*_own_place(path, x.value, y.value), place))
        kind = pdfium.segment_type(segment)
        if kind == pdfium.MOVE or last is None:
            if first is not None and last is not None:
                yield from _edge(last, first)
            first = last = point
            continue
        if kind == pdfium.LINE:
            yield from _edge(last, point)
        last = point
    if first is not None and last is not None:
        yield from _edge(last, first)


def _own_place(path: int, x: float, y: float) -> tuple[float, float]:
    matrix: Any = pdfium.Matrix()
    if not pdfium.object_matrix(path, byref(matrix)):
        return x, y
    return matrix.a * x + matrix.c * y + matrix.e, matrix.b * x + matrix.d * y + matrix.f


def _edge(start: tuple[float, float], end: tuple[float, float]) -> Iterator[Rule]:
    (ax, ay), (bx, by) = start, end
    if abs(ay - by) <= 0.5 and abs(ax - bx) > SHORT:
        yield Rule(True, (ay + by) / 2, min(ax, bx), max(ax, bx))
    elif abs(ax - bx) <= 0.5 and abs(ay - by) > SHORT:
        yield Rule(False, (ax + bx) / 2, min(ay, by), max(ay, by))


def _share(box: Box, turning: Turning) -> float:
    width = max(0.0, min(box[2], turning.width) - max(box[0], 0.0))
    height = max(0.0, min(box[3], turning.height) - max(box[1], 0.0))
    area = turning.width * turning.height
    return width * height / area if area > 0 else 0.0
