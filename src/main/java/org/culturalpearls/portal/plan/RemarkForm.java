package org.culturalpearls.portal.plan;

import org.culturalpearls.plan.remark.PlanRemarkService;
import org.culturalpearls.plan.remark.RemarkPlace;

/** A remark as typed. */
record RemarkForm(String at, String quote, String text) {

  PlanRemarkService.Make make(RemarkPlace place) {
    return new PlanRemarkService.Make(place, quote == null ? "" : quote, text);
  }
}
