package org.culturalpearls.award.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.culturalpearls.award.AwardStage;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.ReviewId;
import org.culturalpearls.cycle.CycleId;
import org.culturalpearls.people.PersonId;
import org.springframework.context.annotation.Primary;

/**
 * Reviews as a test tells them; of a cycle of which it tells none, those that were really made.
 * Take it in with {@code @Import(ToldReviews.class)}.
 */
@Primary
public class ToldReviews implements ReviewReads {

  private record Told(CycleId cycle, AwardStage stage, CountedReview review, String remark) {}

  private final ReviewRows made;
  private final AtomicLong ids = new AtomicLong();
  private final Collection<Told> told = new ConcurrentLinkedQueue<>();

  ToldReviews(ReviewRows made) {
    this.made = made;
  }

  private boolean isTold(CycleId cycle) {
    return told.stream().anyMatch(each -> each.cycle().equals(cycle));
  }

  public void tell(
      CycleId cycle,
      AwardStage stage,
      NominationId nomination,
      PersonId reviewer,
      String value,
      String remark) {
    told.add(
        new Told(
            cycle,
            stage,
            new CountedReview(
                new ReviewId(ids.incrementAndGet()),
                nomination,
                reviewer,
                List.of(1),
                new BigDecimal(value)),
            remark));
  }

  @Override
  public List<CountedReview> counted(CycleId cycle, AwardStage stage) {
    if (!isTold(cycle)) {
      return made.counted(cycle, stage);
    }
    return told.stream()
        .filter(each -> each.cycle().equals(cycle) && each.stage() == stage)
        .map(Told::review)
        .toList();
  }

  @Override
  public boolean allIn(CycleId cycle, AwardStage stage) {
    return isTold(cycle) ? !counted(cycle, stage).isEmpty() : made.allIn(cycle, stage);
  }

  @Override
  public Map<NominationId, List<String>> remarksToTowns(
      AwardStage stage, Collection<NominationId> nominations) {
    Map<NominationId, List<String>> remarks =
        new HashMap<>(made.remarksToTowns(stage, nominations));
    for (NominationId nomination : nominations) {
      remarks.putIfAbsent(
          nomination,
          told.stream()
              .filter(each -> each.stage() == stage)
              .filter(each -> each.review().nomination().equals(nomination))
              .map(Told::remark)
              .toList());
    }
    return remarks;
  }
}
