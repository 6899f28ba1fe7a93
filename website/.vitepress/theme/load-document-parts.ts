import type { Component } from "vue";
import VPDoc from "#theme/VPDoc";
import VPLocalNav from "#theme/VPLocalNav";
import VPSidebar from "#theme/VPSidebar";
import type { Part } from "./document-parts.js";

export const parts: Record<Part, Component> = { VPDoc, VPLocalNav, VPSidebar };
