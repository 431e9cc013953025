/** What stands in a plan: its vision and its rows, each with an id that lasts over versions. */
@NamedInterface("content")
package org.culturalpearls.plan.content;

import org.springframework.modulith.NamedInterface;
