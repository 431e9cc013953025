package org.culturalpearls.portal.form;

/**
 * A number that a page takes from its address, as its input shows it.
 *
 * @param value what was typed where that is wrong, otherwise what counts
 */
public record AskedNumber(String name, String value, boolean wrong) {

  /**
   * @param counts what is shown unless something wrong was typed; nothing when it is null
   */
  public static AskedNumber of(String name, String typed, boolean wrong, Integer counts) {
    return new AskedNumber(name, wrong ? typed : counts == null ? "" : counts.toString(), wrong);
  }

  public String error() {
    return name + "-error";
  }

  /** For aria-invalid. */
  public String invalid() {
    return wrong ? "true" : null;
  }

  /** For aria-describedby. */
  public String describedBy() {
    return wrong ? error() : null;
  }
}
