package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.culturalpearls.award.setup.EligibleArea;
import org.culturalpearls.people.Country;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * The columns of an area: the regions of a country that may enter, and the municipalities that may
 * not.
 */
@Embeddable
public record AreaNames(
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> excluded) {

  public static AreaNames of(EligibleArea area) {
    return new AreaNames(area.regions(), area.excluded());
  }

  public EligibleArea view(Country country) {
    return new EligibleArea(country, regions, excluded);
  }
}
