/** Remarks at single rows and passages of a plan in work, which its two sides answer and settle. */
@NamedInterface("remark")
package org.culturalpearls.plan.remark;

import org.springframework.modulith.NamedInterface;
