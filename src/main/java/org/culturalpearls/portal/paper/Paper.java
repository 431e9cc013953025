package org.culturalpearls.portal.paper;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.portal.paper.PlanPaper.Chapter;

/**
 * What is printed, written for Word or as a spreadsheet, whatever it is about: its words are final.
 *
 * @param chapters those in which something stands
 */
public record Paper(Front front, List<Chapter> chapters) {

  public Paper {
    chapters = chapters.stream().filter(chapter -> !chapter.isEmpty()).toList();
  }

  /**
   * Its first page.
   *
   * @param document its name, on each page and in the properties of the file
   * @param about whose it is, below the title
   * @param honour below that, set apart; empty if there is none
   * @param lines what else says which paper it is
   * @param rehearsal whether it counts nowhere
   */
  public record Front(
      String document,
      String author,
      String subject,
      String title,
      String about,
      String honour,
      List<String> lines,
      boolean rehearsal) {

    public Front {
      lines = List.copyOf(lines);
    }
  }

  /** Returns the tables of all chapters. */
  Stream<PaperTable> tables() {
    return chapters.stream().flatMap(chapter -> chapter.tables().stream());
  }
}
