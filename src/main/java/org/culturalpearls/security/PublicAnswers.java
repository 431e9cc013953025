package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;

/** Limits the answers that strangers give to public surveys. */
public interface PublicAnswers {

  /**
   * Counts an answer for its network address, which people at one place may share, unless it is
   * refused.
   *
   * @param act what stores the answer; whatever it throws is thrown
   * @return false if the address has none left for the moment, and nothing was done
   */
  boolean give(HttpServletRequest request, Runnable act);
}
