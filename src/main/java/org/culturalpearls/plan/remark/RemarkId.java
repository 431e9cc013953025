package org.culturalpearls.plan.remark;

import org.culturalpearls.shared.Id;

/** Identity of a remark at a plan. */
public record RemarkId(long value) implements Id {}
