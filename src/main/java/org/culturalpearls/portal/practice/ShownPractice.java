package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.culturalpearls.people.Language;
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;
import org.culturalpearls.practice.Translation;

/**
 * A record as pages show it.
 *
 * @param town empty if the record leaves it out, or names none yet
 * @param translation in which language it is read; what is not translated is read in the original
 */
public record ShownPractice(
    PracticeContent content, String town, Evidence evidence, Optional<Translation> translation) {

  /** Shows it in its original language. */
  public ShownPractice(PracticeContent content, String town, Evidence evidence) {
    this(content, town, evidence, Optional.empty());
  }

  /**
   * A text with its label, in the chosen language if it is translated.
   *
   * @param changed whether the original has changed since it was translated
   */
  public record Part(PracticeText kind, String text, Language language, boolean changed) {

    /** Returns the tag of its language. */
    public String tag() {
      return language.locale().getLanguage();
    }
  }

  /** The words of a kind. */
  public record Facet(TermKind kind, List<Term> terms) {}

  public Part title() {
    return part(PracticeText.TITLE);
  }

  public Part summary() {
    return part(PracticeText.SUMMARY);
  }

  /** Returns who wrote it first, and where; empty if it was written for this collection. */
  public String source() {
    return content.text(PracticeText.SOURCE);
  }

  private Part part(PracticeText kind) {
    return translation
        .filter(each -> !each.text(kind).isEmpty())
        .map(each -> new Part(kind, each.text(kind), each.language(), each.changed(kind)))
        .orElseGet(() -> new Part(kind, content.text(kind), content.language(), false));
  }

  /** Returns the texts of the story, without those that are empty. */
  public List<Part> story() {
    return parts(PracticeSection.STORY);
  }

  /** Returns the texts of the copy kit, without those that are empty. */
  public List<Part> kit() {
    return parts(PracticeSection.KIT);
  }

  private List<Part> parts(PracticeSection section) {
    return PracticeText.of(section).stream()
        .filter(kind -> !content.text(kind).isEmpty())
        .map(this::part)
        .toList();
  }

  /** Returns the words by which it is found, by kind. */
  public List<Facet> facets() {
    return Stream.of(TermKind.values())
        .map(kind -> new Facet(kind, content.terms(kind)))
        .filter(facet -> !facet.terms().isEmpty())
        .toList();
  }
}
