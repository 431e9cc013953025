package org.culturalpearls.award.internal;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.culturalpearls.award.EligibleArea;
import org.culturalpearls.people.Country;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Which regions of a country may enter, and which of its municipalities may not, in a row. */
@Embeddable
record AreaNames(
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> regions,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> excluded) {

  static AreaNames of(EligibleArea area) {
    return new AreaNames(area.regions(), area.excluded());
  }

  EligibleArea view(Country country) {
    return new EligibleArea(country, regions, excluded);
  }
}
