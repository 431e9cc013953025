package org.culturalpearls.workflow.practice;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.practice.CheckView;
import org.culturalpearls.practice.OpinionView;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.PracticeView;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.workflow.forms.FormMessages;
import org.culturalpearls.workflow.forms.MarkdownText;
import org.springframework.stereotype.Component;

/** Formats a practice for forms: Markdown with the typed parts quoted. */
@Component
class PracticeInWords {

  private final PeopleService people;
  private final FormMessages messages;

  PracticeInWords(PeopleService people, FormMessages messages) {
    this.people = people;
    this.messages = messages;
  }

  /** Returns what an editor looks at, which authors read before they write. */
  MarkdownText rules() {
    return messages.markdown("form.practice.rules");
  }

  /** Returns a link to the page on which the author writes all that the form does not ask. */
  MarkdownText editor(PracticeView practice) {
    return messages.markdown("form.submit-practice.editor", address(practice));
  }

  /** Returns what the latest check asks for; before the first check the rules. */
  MarkdownText remarks(List<CheckView> checks) {
    return checks.stream().findFirst().map(this::remarks).orElseGet(this::rules);
  }

  private MarkdownText remarks(CheckView check) {
    return messages.markdown(
        "form.submit-practice.remarks",
        MarkdownText.paragraphs(
            check.remarks().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(
                    each ->
                        messages.markdown(
                            "form.practice.part",
                            each.getKey(),
                            MarkdownText.quote(each.getValue())))));
  }

  /** Returns the whole record, with a link to the page that shows it. */
  MarkdownText record(PracticeView practice) {
    PracticeContent content = practice.content();
    return MarkdownText.paragraphs(
        Stream.of(
                Stream.of(
                    messages.markdown(
                        "form.practice.head",
                        practice.town(),
                        content.kind(),
                        practice.evidence(),
                        content.language(),
                        content.licence())),
                Stream.of(PracticeText.values())
                    .filter(each -> each != PracticeText.TOWN)
                    .filter(each -> content.texts().containsKey(each))
                    .map(each -> part(each, content)),
                Stream.of(TermKind.values())
                    .filter(each -> !content.keys(each).isEmpty())
                    .map(each -> terms(each, content)),
                Stream.of(messages.markdown("form.practice.link", address(practice))))
            .flatMap(each -> each));
  }

  private MarkdownText part(PracticeText text, PracticeContent content) {
    return messages.markdown("form.practice.part", text, MarkdownText.quote(content.text(text)));
  }

  private MarkdownText terms(TermKind kind, PracticeContent content) {
    return messages.markdown(
        "form.practice.terms",
        kind,
        content.terms(kind).stream().map(term -> messages.text(term.label())).toList());
  }

  /** Returns the opinions given so far; null if there are none. */
  MarkdownText opinions(List<OpinionView> opinions) {
    return opinions.isEmpty()
        ? null
        : MarkdownText.paragraphs(
            opinions.stream()
                .map(
                    each ->
                        messages.markdown(
                            "form.practice.opinion",
                            people.person(each.expert()).name(),
                            MarkdownText.quote(each.text()))));
  }

  private static MarkdownText address(PracticeView practice) {
    return MarkdownText.asIs("/my-practices/" + practice.id().value());
  }
}
