package org.culturalpearls.people.ties;

import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.culturalpearls.people.Country;

/**
 * Says of which countries conflicts of interest take a person to be by the person's own data: the
 * recorded one and that of the mentor profile; as long as none is recorded, also that of the ending
 * of the e-mail address and of the chosen time zone.
 */
public final class OwnCountries {

  /** The time zone of the programme is the default of everybody who chooses none. */
  private static final Country OF_PROGRAMME = Country.SE;

  private OwnCountries() {}

  /**
   * @param recorded null while none is
   * @param ofProfile null without a mentor profile
   */
  public static Set<Country> of(Country recorded, Country ofProfile, String email, ZoneId zone) {
    Set<Country> countries = EnumSet.noneOf(Country.class);
    if (ofProfile != null) {
      countries.add(ofProfile);
    }
    if (recorded == null) {
      Country.ofEmail(email).ifPresent(countries::add);
      Country.ofZone(zone).filter(country -> country != OF_PROGRAMME).ifPresent(countries::add);
    } else {
      countries.add(recorded);
    }
    return countries;
  }
}
