package org.culturalpearls.portal.award;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.award.setup.AwardSettings;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.Country;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.Versioned;

/**
 * The areas from which municipalities may enter, as typed; a class, because its maps get a field
 * each.
 */
public class AreasForm {

  private List<String> countries = new ArrayList<>();
  private Map<String, String> regions = new LinkedHashMap<>();
  private Map<String, String> excluded = new LinkedHashMap<>();
  private String reason = "";
  private String version;

  static AreasForm of(Versioned<AwardSettings> read) {
    AreasForm form = new AreasForm();
    for (EligibleArea area : read.value().areas()) {
      String country = area.country().name();
      form.countries.add(country);
      form.regions.put(country, String.join("\n", area.regions()));
      form.excluded.put(country, String.join("\n", area.excluded()));
    }
    form.version = Long.toString(read.version());
    return form;
  }

  AwardSettingsService.ChangeAreas command(CycleId cycle) {
    List<EligibleArea> areas =
        FormValues.many(Country.class, "countries", countries).stream().map(this::area).toList();
    return new AwardSettingsService.ChangeAreas(cycle, FormValues.version(version), areas, reason);
  }

  private EligibleArea area(Country country) {
    return new EligibleArea(
        country, lines(regions.get(country.name())), lines(excluded.get(country.name())));
  }

  private static List<String> lines(String typed) {
    return typed == null ? List.of() : typed.lines().toList();
  }

  public List<String> getCountries() {
    return countries;
  }

  public void setCountries(List<String> countries) {
    this.countries = countries;
  }

  public Map<String, String> getRegions() {
    return regions;
  }

  public void setRegions(Map<String, String> regions) {
    this.regions = regions;
  }

  public Map<String, String> getExcluded() {
    return excluded;
  }

  public void setExcluded(Map<String, String> excluded) {
    this.excluded = excluded;
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  public String getVersion() {
    return version;
  }

  public void setVersion(String version) {
    this.version = version;
  }
}
