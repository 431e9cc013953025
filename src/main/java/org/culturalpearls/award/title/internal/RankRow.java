package org.culturalpearls.award.title.internal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.culturalpearls.award.review.RankedNomination;
import org.culturalpearls.award.review.Ranking;
import org.culturalpearls.award.title.TitleOutcome;
import org.culturalpearls.award.title.TitleProposal;

/** The rank of a nomination when the decision was handed on, as columns. */
@Embeddable
record RankRow(
    Long nominationId,
    int place,
    BigDecimal sum,
    int reviews,
    BigDecimal lowest,
    BigDecimal highest,
    @Enumerated(EnumType.STRING) TitleOutcome outcome) {

  private static final int DECIMALS = 2;

  static Set<RankRow> all(Ranking ranking, TitleProposal proposal) {
    Set<RankRow> rows = new HashSet<>();
    for (RankedNomination row : ranking.rows()) {
      rows.add(
          new RankRow(
              row.nomination().value(),
              row.rank(),
              row.sum().setScale(DECIMALS),
              row.reviews(),
              row.lowest().setScale(DECIMALS),
              row.highest().setScale(DECIMALS),
              proposal.outcomes().get(row.nomination())));
    }
    return rows;
  }
}
