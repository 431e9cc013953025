package org.culturalpearls.practice.search;

import java.util.Locale;

/** In which order practices are shown. */
public enum Sort {
  /** What has most of the words where they count most; without words the newest. */
  BEST,
  /** The last published first. */
  NEWEST,
  /** The best proved first. */
  EVIDENCE;

  /** How it is called in addresses. */
  public String parameter() {
    return name().toLowerCase(Locale.ROOT);
  }
}
