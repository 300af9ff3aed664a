/// <reference types="vite/client" />
import '@fontsource-variable/inter/index.css';
