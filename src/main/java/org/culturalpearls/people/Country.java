package org.culturalpearls.people;

/** Countries of the Baltic Sea region, by their ISO 3166 code. */
public enum Country {
  /** Denmark. */
  DK,
  /** Estonia. */
  EE,
  /** Finland. */
  FI,
  /** Germany. */
  DE,
  /** Latvia. */
  LV,
  /** Lithuania. */
  LT,
  /** Norway. */
  NO,
  /** Poland. */
  PL,
  /** Sweden. */
  SE
}
