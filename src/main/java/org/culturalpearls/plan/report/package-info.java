/** What towns report at the end of the title year. */
@NamedInterface("report")
package org.culturalpearls.plan.report;

import org.springframework.modulith.NamedInterface;
