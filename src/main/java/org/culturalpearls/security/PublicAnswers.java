package org.culturalpearls.security;

import jakarta.servlet.http.HttpServletRequest;

/** Limits the answers that strangers give to public surveys. */
public interface PublicAnswers {

  /**
   * Takes one answer of a network address, which people at one place may share; returns false if it
   * has none left for the moment.
   */
  boolean take(HttpServletRequest request);
}
