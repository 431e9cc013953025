package org.culturalpearls.award;

import java.math.BigDecimal;

/** What another reviewer of the same nomination says, for who has submitted the own review. */
public record OthersReview(
    String reviewer, BigDecimal value, String townRemarks, String confidential) {}
