package org.culturalpearls.portal.paper;

import java.util.List;
import java.util.Locale;
import org.culturalpearls.shared.Slug;

/**
 * A plan as others read it: the one model from which all its papers are written, so that they say
 * the same. What the plan does not say is left out.
 *
 * @param chapters those in which something stands, in the order of the plan
 */
public record PlanPaper(Cover cover, List<Chapter> chapters) {

  /**
   * What the first page says.
   *
   * @param number of the version; 0 for a draft
   * @param version which version of the plan it is, and of which day
   * @param titleYear of the title, in digits; empty if the town has none
   * @param rehearsal whether it counts nowhere
   */
  public record Cover(
      String town,
      String country,
      String cycle,
      int number,
      String version,
      String caseKey,
      String titleYear,
      boolean rehearsal) {

    /** Returns the name of a file with the paper, in plain letters, without its ending. */
    String fileName() {
      return "plan-" + Slug.of(town) + (number == 0 ? "-draft" : "-version-" + number);
    }

    /** Returns whether the town has the title. */
    public boolean isPearl() {
      return !titleYear.isEmpty();
    }
  }

  /**
   * A chapter, in this order: its text, its tables, its entries.
   *
   * @param text with simple Markdown, or empty
   */
  public record Chapter(
      ChapterKind kind, String heading, String text, List<PaperTable> tables, List<Entry> entries) {

    public Chapter {
      tables = List.copyOf(tables);
      entries = List.copyOf(entries);
    }

    /** Returns its place inside the paper, where the contents lead to. */
    public String place() {
      return "chapter-" + kind.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
      return text.isBlank() && tables.isEmpty() && entries.isEmpty();
    }
  }

  /**
   * A part of a chapter with a heading of its own.
   *
   * @param text with simple Markdown, or empty
   */
  public record Entry(String heading, String text, List<Said> said) {

    public Entry {
      said = List.copyOf(said);
    }
  }

  /** A value with its label. */
  public record Said(String label, String value) {}

  public PlanPaper {
    chapters = chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
  }

  /** Returns it as it is printed. */
  Paper printed(PaperWords words) {
    return new Paper(
        new Paper.Front(
            words.text("paper.document", cover.town, cover.version),
            cover.town,
            words.text("paper.subject"),
            words.text("paper.title"),
            words.text("certificate.town", cover.town, cover.country),
            cover.isPearl() ? words.text("paper.pearl", cover.titleYear) : "",
            List.of(cover.version, cover.cycle, words.text("certificate.case", cover.caseKey)),
            cover.rehearsal),
        chapters);
  }
}
