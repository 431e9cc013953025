package org.culturalpearls.people;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;

/** Countries of the Baltic Sea region, by their ISO 3166 code. */
public enum Country {
  /** Denmark. */
  DK("Europe/Copenhagen"),
  /** Estonia. */
  EE("Europe/Tallinn"),
  /** Finland. */
  FI("Europe/Helsinki"),
  /** Germany. */
  DE("Europe/Berlin"),
  /** Latvia. */
  LV("Europe/Riga"),
  /** Lithuania. */
  LT("Europe/Vilnius"),
  /** Norway. */
  NO("Europe/Oslo"),
  /** Poland. */
  PL("Europe/Warsaw"),
  /** Sweden. */
  SE("Europe/Stockholm");

  private final ZoneId zone;

  Country(String zone) {
    this.zone = ZoneId.of(zone);
  }

  /** Returns the country of an e-mail address's top-level domain. */
  public static Optional<Country> ofEmail(String email) {
    String ending = email.substring(email.lastIndexOf('.') + 1);
    return Stream.of(values())
        .filter(country -> country.name().equalsIgnoreCase(ending))
        .findFirst();
  }

  public static Optional<Country> ofZone(ZoneId zone) {
    return Stream.of(values()).filter(country -> country.zone.equals(zone)).findFirst();
  }

  /** Returns the default time zone of people there. */
  public ZoneId zone() {
    return zone;
  }
}
