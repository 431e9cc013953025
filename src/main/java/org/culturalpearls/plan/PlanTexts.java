package org.culturalpearls.plan;

import jakarta.persistence.Embeddable;

/** The written sections of a plan: plain text with simple Markdown, empty where not yet written. */
@Embeddable
public record PlanTexts(String vision, String challenges, String assets, String measures) {

  /** Maximum length of a section, in characters. */
  public static final int MAX_LENGTH = 8_000;

  public static final PlanTexts EMPTY = new PlanTexts("", "", "", "");
}
