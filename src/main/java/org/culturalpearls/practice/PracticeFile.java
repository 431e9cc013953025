package org.culturalpearls.practice;

/**
 * A picture of a practice, or a template of its copy kit; without its content.
 *
 * @param words what a picture shows, for those who do not see it; or what a template is for
 * @param credit who made it; empty if nobody is to be named
 * @param bytes size of its content
 */
public record PracticeFile(
    PracticeFileId id,
    Kind kind,
    String name,
    String words,
    String credit,
    Licence licence,
    int bytes) {

  /** What it is for. */
  public enum Kind {
    /** Shown on the page and the card; a JPEG or PNG. */
    PICTURE,
    /** Something to fill in or to print when a town does the same. */
    TEMPLATE
  }

  public boolean isPicture() {
    return kind == Kind.PICTURE;
  }

  /** Returns its size in kilobytes, at least one. */
  public int kilobytes() {
    return Math.max(1, bytes / 1024);
  }
}
