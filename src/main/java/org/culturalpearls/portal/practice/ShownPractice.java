package org.culturalpearls.portal.practice;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.practice.Evidence;
import org.culturalpearls.practice.PracticeContent;
import org.culturalpearls.practice.PracticeSection;
import org.culturalpearls.practice.PracticeText;
import org.culturalpearls.practice.Term;
import org.culturalpearls.practice.TermKind;

/**
 * A record as pages show it.
 *
 * @param town empty if the record leaves it out, or names none yet
 */
public record ShownPractice(PracticeContent content, String town, Evidence evidence) {

  /** A text with its label. */
  public record Part(PracticeText kind, String text) {}

  /** The words of a kind. */
  public record Facet(TermKind kind, List<Term> terms) {}

  public String title() {
    return content.text(PracticeText.TITLE);
  }

  public String summary() {
    return content.text(PracticeText.SUMMARY);
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
        .map(kind -> new Part(kind, content.text(kind)))
        .filter(part -> !part.text().isEmpty())
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
