"""Speech that narration interrupts inside one pair of marks, and speech without marks: dialogue and interviews."""

import pytest

from index.model import QuoteKind
from support.speech import found, kinds


@pytest.mark.parametrize(
    ("text", "language", "parts"),
    [
        ("«Канал готов, — сказал министр Иван Ро. — Нужны шлюзы».", "ru", ["Канал готов", "Нужны шлюзы"]),
        ("«Канал готов, — заявил он журналистам, — и шлюзы тоже».", "ru", ["Канал готов", "и шлюзы тоже"]),
        (
            "«Канал готов! — воскликнул он. — Идём, — добавил он, — все», — и ушёл.",
            "ru",
            ["Канал готов!", "Идём", "все"],
        ),
        ("«Канал готов, — сказал министр».", "ru", ["Канал готов"]),
        ("«Канал «Река» готов, — сказал он. — Нужны шлюзы».", "ru", ["Канал «Река» готов", "Нужны шлюзы"]),
        ("“Kanal hazırdır, – deyə nazir bildirib, – indi su lazımdır”.", "az", ["Kanal hazırdır", "indi su lazımdır"]),
        ("“Kanal hazır, – dedi bakan. – Şimdi su gerekiyor”.", "tr", ["Kanal hazır", "Şimdi su gerekiyor"]),
        ("«Ջրանցքը պատրաստ է,- ասաց նախարարը,- հիմա ջուր է պետք»։", "hy", ["Ջրանցքը պատրաստ է", "հիմա ջուր է պետք"]),
        ("„არხი მზად არის, - თქვა მინისტრმა, - ახლა წყალია საჭირო“.", "ka", ["არხი მზად არის", "ახლა წყალია საჭირო"]),
    ],
)
def test_narration_inside_one_pair_of_marks_is_in_no_quote(text: str, language: str, parts: list[str]) -> None:
    assert found(text, language) == parts


@pytest.mark.parametrize(
    "speech",
    [
        "Канал — это дорога, а дорога — это жизнь",
        "То, что было построено, — это победа, — и мы ею гордимся",
        "Канал готов. — Это хорошо. — Да",
        "Отец повторял: «Иди, — сказал он. — Иди», — и я пошёл",
    ],
)
def test_dashes_of_the_speech_itself_do_not_split_it(speech: str) -> None:
    assert found(f"«{speech}», — вспоминает министр.", "ru") == [speech]


def test_dialogue_by_dashes_is_speech_without_its_narration() -> None:
    text = "— Канал готов, — сказал министр. — Нужны шлюзы.\n— Когда? — спросил репортёр.\n— В апреле.\nОн ушёл."
    assert found(text, "ru") == ["Канал готов", "Нужны шлюзы.", "Когда?", "В апреле."]
    assert set(kinds(text, "ru")) == {QuoteKind.DIRECT}


def test_a_list_by_dashes_is_no_dialogue() -> None:
    assert found("Задачи совета:\n— построить канал, пирс и мост;\n— открыть шлюзы.", "ru") == []


@pytest.mark.parametrize(
    "text",
    [
        "— Как вы оцениваете канал?\n— Он нужен всем.\n— А когда вы его откроете?\n— Весной.",
        "Репортёр: Как вы оцениваете канал?\nЯна Ро: Он нужен всем.\nРепортёр: А когда откроете?\nЯна Ро: Весной.",
        "— Нужен ли канал?\n— Он нужен всем.\nБыла степь.\n— А откроют его когда?\n— Весной.",
        "Корр.: Вы ждали канал.\nРо: Он нужен всем.\nБыла степь.\nКорр.: А когда откроете?\nРо: Весной.",
        "Фото: Ян По.\nКорр.: Как вам канал?\nРо: Он нужен всем.\nКорр.: А когда откроете?\nРо: Весной.",
    ],
)
def test_an_interview_serves_the_answers_and_not_the_questions(text: str) -> None:
    assert found(text, "ru") == ["Он нужен всем.", "Весной."]


def test_an_armenian_question_is_told_by_the_mark_inside_its_word() -> None:
    text = "— Ինչպե՞ս եք գնահատում ջրանցքը։\n— Այն պետք է բոլորին։\n— Իսկ ե՞րբ եք բացելու։\n— Գարնանը։"
    assert found(text, "hy") == ["Այն պետք է բոլորին։", "Գարնանը։"]


def test_a_line_by_a_dash_near_a_dialogue_is_speech_and_far_from_it_is_not() -> None:
    near = "— Канал готов, — сказал министр. — Вот он.\nОн помолчал.\n— Мост подождёт."
    assert found(near, "ru") == ["Канал готов", "Вот он.", "Мост подождёт."]
    far = near.replace("Он помолчал.", "\n".join(["Он помолчал."] * 9))
    assert found(far, "ru") == ["Канал готов", "Вот он."]


def test_lines_with_labels_are_no_interview_where_nobody_is_asked() -> None:
    assert found("Place: the pier.\nTime: at five.\nPlace: the lock.\nWill it rain: yes?") == []
