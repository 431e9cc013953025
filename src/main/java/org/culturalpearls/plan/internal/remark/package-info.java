/** Implements remarks at rows and passages of a plan. */
package org.culturalpearls.plan.internal.remark;
