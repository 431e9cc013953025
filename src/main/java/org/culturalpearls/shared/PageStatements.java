package org.culturalpearls.shared;

/**
 * Whether what this thread asks the database may take only as long as somebody waits for a page.
 * Jobs, migrations and whoever else works without a person waiting take their time.
 */
public final class PageStatements {

  private static final ThreadLocal<Boolean> LIMITED = new ThreadLocal<>();

  private PageStatements() {}

  /** To be called where the answer to a request begins. */
  public static void limit() {
    LIMITED.set(true);
  }

  /** For a file that gathers much; to be called before its first statement. */
  public static void lift() {
    LIMITED.remove();
  }

  public static boolean areLimited() {
    return LIMITED.get() != null;
  }
}
