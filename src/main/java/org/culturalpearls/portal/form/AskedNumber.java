package org.culturalpearls.portal.form;

/**
 * A number from the query of a URL, as its input shows it.
 *
 * @param value the typed text if it is wrong, otherwise the number in use
 */
public record AskedNumber(String name, String value, boolean wrong) {

  /**
   * @param counts shown unless something wrong was typed; nothing if it is null
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
