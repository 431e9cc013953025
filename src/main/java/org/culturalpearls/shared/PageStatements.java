package org.culturalpearls.shared;

/**
 * Tells whether statements of this thread have the time limit of a page, for which somebody waits.
 * Jobs, migrations and other work without a waiting person have none.
 */
public final class PageStatements {

  private static final ThreadLocal<Boolean> LIMITED = new ThreadLocal<>();

  private PageStatements() {}

  /** Called where the answer to a request begins. */
  public static void limit() {
    LIMITED.set(true);
  }

  /** Lifts the limit, for a file with much content; called before its first statement. */
  public static void lift() {
    LIMITED.remove();
  }

  public static boolean areLimited() {
    return LIMITED.get() != null;
  }
}
