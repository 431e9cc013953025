package org.culturalpearls.award.setup.internal;

import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.culturalpearls.award.setup.AwardDates;
import org.hibernate.annotations.JdbcType;
import org.hibernate.type.descriptor.jdbc.LocalDateTimeJdbcType;

/**
 * The columns of an award's dates. They are local to the cycle: the type keeps them from being
 * treated as moments and converted to UTC.
 */
@Embeddable
public record DateColumns(
    @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime callOpensAt,
    @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime callClosesAt,
    int graceMinutes,
    @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime preSelectionEndsAt,
    @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime juryEndsAt,
    @JdbcType(LocalDateTimeJdbcType.class) LocalDateTime resultsAt) {

  public static DateColumns of(AwardDates dates) {
    return new DateColumns(
        dates.callOpensAt(),
        dates.callClosesAt(),
        dates.graceMinutes(),
        dates.preSelectionEndsAt(),
        dates.juryEndsAt(),
        dates.resultsAt());
  }

  public AwardDates view() {
    return new AwardDates(
        callOpensAt, callClosesAt, graceMinutes, preSelectionEndsAt, juryEndsAt, resultsAt);
  }
}
