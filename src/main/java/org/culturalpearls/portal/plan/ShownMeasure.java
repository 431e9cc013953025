package org.culturalpearls.portal.plan;

import java.util.List;

/** A measure with all that belongs to it. */
public record ShownMeasure(
    ShownRow row, List<ShownRow> costs, List<ShownRow> indicators, List<ShownRow> milestones) {}
