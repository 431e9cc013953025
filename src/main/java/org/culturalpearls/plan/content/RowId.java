package org.culturalpearls.plan.content;

import org.culturalpearls.shared.Id;

/** Identity of a row of a plan, the same in its draft and in all its versions. */
public record RowId(long value) implements Id {}
