/** From what a town can start its plan: texts and plans that stand already. */
@NamedInterface("start")
package org.culturalpearls.plan.start;

import org.springframework.modulith.NamedInterface;
