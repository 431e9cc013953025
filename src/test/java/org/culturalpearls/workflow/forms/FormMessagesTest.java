package org.culturalpearls.workflow.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.Language;
import org.culturalpearls.people.Theme;
import org.culturalpearls.shared.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.i18n.LocaleContextHolder;

class FormMessagesTest {

  private final FormMessages wording = new FormMessages(new Texts());

  @BeforeEach
  void inEnglish() {
    LocaleContextHolder.setLocale(Locale.ENGLISH);
  }

  @AfterEach
  void inNoLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @Test
  void saysEnumsByNameListsWithCommasAndDatesInWords() {
    assertThat(
            wording.markdown(
                "form.accept-mentoring.town",
                "Saarelinn",
                "2027",
                Country.EE,
                wording.markdown(
                    "form.accept-mentoring.wishes", List.of(Theme.LONELINESS, Theme.AGEING)),
                List.of(Language.EN)))
        .isEqualTo(
            MarkdownText.asIs(
                "**Saarelinn** (case 2027), Estonia. The town wants help with: loneliness, ageing."
                    + " It can work in: English."));
    assertThat(wording.text("form.request-end.case", "A-town", "A", LocalDate.of(2027, 5, 4)))
        .isEqualTo("A-town (case A), agreed until 4 May 2027");
  }

  @Test
  void takesNoSignOfTypedTextForMarkdown() {
    assertThat(wording.markdown("form.reassign-review.reason", "**no** [x](y)").value())
        .isEqualTo("Reason: \\*\\*no\\*\\* \\[x\\]\\(y\\)");
    assertThat(wording.markdown("form.score-nomination.missing", List.of("<b>", "a_b")).value())
        .isEqualTo("Points are still missing for: \\<b\\>, a\\_b.");
    assertThat(wording.markdown("form.reassign-review.reason", (Object) null).value())
        .isEqualTo("Reason: ");
  }

  @Test
  void quotesTypedTextLineByLineOrSaysThatThereIsNone() {
    assertThat(wording.quoteOrNothing("One *day*\nmore").value())
        .isEqualTo("> One \\*day\\*  \n> more  ");
    assertThat(wording.quoteOrNothing("").value()).isEqualTo("> nothing");
  }

  @Test
  void putsTextsTogetherAndLeavesOutWhatIsNotThere() {
    MarkdownText one = MarkdownText.asIs("One.");
    MarkdownText two = MarkdownText.asIs("**Two.**");
    assertThat(MarkdownText.sentences(one, null, two).value()).isEqualTo("One. **Two.**");
    assertThat(MarkdownText.paragraphs(Stream.of(one, null, two)).value())
        .isEqualTo("One.\n\n**Two.**");
    assertThat(MarkdownText.list(Stream.of(one, two)).value()).isEqualTo("- One.\n- **Two.**");
    assertThat(wording.markdown("form.milestone.earlier", two).value())
        .isEqualTo("What happened so far:\n\n**Two.**");
  }

  @Test
  void showsInAFormWhatItWasGiven() {
    assertThat(FormContent.empty().value("a", MarkdownText.asIs("*b*")).values())
        .containsEntry("a", "*b*");
  }
}
