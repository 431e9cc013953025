/** What towns measure: ready questions with how to ask them, and their scales. */
@NamedInterface("indicator")
package org.culturalpearls.plan.indicator;

import org.springframework.modulith.NamedInterface;
